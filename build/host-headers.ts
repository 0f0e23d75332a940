import { hostPolicy } from './security-policy.ts'

/** For the host to send with every answer. The page's own policy stands in its HTML as well, and both hold. */
const headersFor = (frameAncestors: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': hostPolicy(frameAncestors),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
})

export const hostHeaders = headersFor([])

/** Files named after their content never change; everything else is asked for anew each time. */
const immutable = 'public, max-age=31536000, immutable'
const revalidate = 'no-cache'

/**
 * For hosts that read a `_headers` file at the root of the site (Netlify, Cloudflare Pages and others). `bases`: of each
 * language, the first one’s first. `frameAncestors`: origins whose pages may frame the site's.
 */
export function headersFile(
  [base = '/', ...further]: readonly string[],
  frameAncestors: readonly string[] = [],
): string {
  const lines = Object.entries(headersFor(frameAncestors)).map(([name, value]) => `  ${name}: ${value}`)
  // These hosts revalidate pages by themselves; only what never changes needs a word.
  const assets = [base, ...further].flatMap((each) => [`${each}assets/*`, `  Cache-Control: ${immutable}`])
  return [`${base}*`, ...lines, ...assets, ''].join('\n')
}

/** What nginx does below `base`; `indent` is what stands before each line. */
function nginxLocations(base: string, indent: string): string {
  const headers = Object.entries(hostHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`)
  const location = (path: string, files: string, cache: string) => [
    `location ${path} {`,
    `    try_files ${files} =404;`,
    // Of a site's folder the folder alone answers so.
    ...(base === '/' ? [] : [`    error_page 404 ${base}404.html;`]),
    ...[...headers, `add_header Cache-Control "${cache}" always;`].map((line) => `    ${line}`),
    '}',
  ]
  return [...location(base, '$uri $uri/index.html', revalidate), '', ...location(`${base}assets/`, '$uri', immutable)]
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n')
}

const nginxPacked = `gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
    # With the brotli module: brotli_static on; and files compressed beforehand.`

/** A whole server for nginx. */
export function nginxFile(): string {
  return `# Made by the build from build/host-headers.ts. Include it in the http block; set the name, the port and the root.
server {
    listen 8080;
    server_name localhost;
    root /var/www/mail-setup-guide;
    index index.html;
    error_page 404 /404.html;
    # A link from support opens at once: no redirect to the slash.
    absolute_redirect off;

    ${nginxPacked}

${nginxLocations('/', '    ')}
}
`
}

/** The folder every example of a site in a folder has. */
export const exampleFolder = '/mail/'

/** The same in a folder of a site that has pages of its own. */
export function nginxFolderFile(): string {
  return `# Made by the build from build/host-headers.ts, for a site built with BASE_PATH=${exampleFolder}.
# The lines about ${exampleFolder} belong into the server block of your site, whose root holds the folder.
server {
    listen 8080;
    server_name localhost;
    root /var/www/site;

    ${nginxPacked}

    location = ${exampleFolder.slice(0, -1)} {
        absolute_redirect off;
        return 301 ${exampleFolder};
    }

${nginxLocations(exampleFolder, '    ')}
}
`
}

/** What Caddy sends with every answer, and what answers last, below `base`. */
function caddyHeaders(base: string, indent: string): string {
  const headers = Object.entries(hostHeaders).map(([name, value]) => `\t${name} "${value}"`)
  return [
    'header {',
    ...headers,
    '}',
    `@assets path ${base}assets/*`,
    `@pages not path ${base}assets/*`,
    `header @assets Cache-Control "${immutable}"`,
    `header @pages Cache-Control "${revalidate}"`,
    '# A link from support opens at once: no redirect to the slash.',
    'try_files {path} {path}/index.html',
    'file_server',
  ]
    .map((line) => indent + line)
    .join('\n')
}

/** The same for Caddy: a whole site. */
export function caddyFile(): string {
  return `# Made by the build from build/host-headers.ts. Set the address and the root.
:8080 {
	root * /var/www/mail-setup-guide
	encode gzip
${caddyHeaders('/', '\t')}
	handle_errors {
		@lost expression {err.status_code} == 404
		rewrite @lost /404.html
		# A lost file of assets/ is not lost for ever.
		header Cache-Control "${revalidate}"
		encode gzip
		file_server
	}
}
`
}

/** The same for Caddy: a folder of a site that has pages of its own. */
export function caddyFolderFile(): string {
  return `# Made by the build from build/host-headers.ts, for a site built with BASE_PATH=${exampleFolder}.
# The lines about ${exampleFolder} belong into the block of your site, whose root holds the folder.
:8080 {
	root * /var/www/site
	encode gzip
	redir ${exampleFolder.slice(0, -1)} ${exampleFolder} permanent
	handle ${exampleFolder}* {
${caddyHeaders(exampleFolder, '\t\t')}
	}
	handle {
		file_server
	}
	handle_errors {
		@lost {
			expression {err.status_code} == 404
			path ${exampleFolder}*
		}
		rewrite @lost ${exampleFolder}404.html
		header @lost Cache-Control "${revalidate}"
		encode gzip
		file_server
	}
}
`
}
