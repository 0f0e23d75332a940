/** Where the picture of a page stands in the site: `previews/apple-mail/sign-in.png`. */
export const previewPath = (page: string) => `previews${page === '/' ? '/home' : page}.png`
