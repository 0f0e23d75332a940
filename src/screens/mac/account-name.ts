/** Labels that stand before a country in a domain and name nobody: example.co.uk. */
const general = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org'])

/**
 * Mail lists a new account under its domain: somebody@acm.org becomes "Acm" (the provider's article shows it).
 * For longer domains the rule is not known; the label before the public suffix is a guess.
 */
export function accountName(emailAddress: string): string {
  const labels = emailAddress.slice(emailAddress.lastIndexOf('@') + 1).split('.')
  const last = labels.at(-2) ?? ''
  const label = (labels.length > 2 && general.has(last) ? labels.at(-3) : last) || labels[0] || emailAddress
  return label.charAt(0).toUpperCase() + label.slice(1)
}
