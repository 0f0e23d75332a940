/** The address the site is served from, with its final slash; for codes and copies that leave the browser. */
export function siteAddress(): string {
  return location.origin + import.meta.env.BASE_URL
}
