/**
 * What a meta element cannot say: for the host to send with every answer. The page's own policy stands in its HTML;
 * this second one only adds who may frame it, and both hold.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-read=()',
}

/** Files named after their content never change; everything else is asked for anew each time. */
const immutable = 'public, max-age=31536000, immutable'
const revalidate = 'no-cache'

/** For hosts that read a `_headers` file at the root of the site (Netlify, Cloudflare Pages and others). */
export function headersFile(base: string): string {
  const lines = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}`)
  // These hosts revalidate pages by themselves; only what never changes needs a word.
  return [`${base}*`, ...lines, `${base}assets/*`, `  Cache-Control: ${immutable}`, ''].join('\n')
}

/** A server block's inside for nginx; `root` and `base` are the ones of the site. */
export function nginxFile(): string {
  const headers = Object.entries(hostHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`)
  const block = (cache: string) =>
    [...headers, `add_header Cache-Control "${cache}" always;`].map((line) => `        ${line}`)
  return `# Made by the build from scripts/host-headers.ts. Include it in the http block; set the name, the port and the root.
server {
    listen 8080;
    server_name localhost;
    root /var/www/mail-setup-guide;
    index index.html;
    error_page 404 /404.html;
    # A link from support opens at once: no redirect to the slash.
    absolute_redirect off;

    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
    # With the brotli module: brotli_static on; and files compressed beforehand.

    location / {
        try_files $uri $uri/index.html =404;
${block(revalidate).join('\n')}
    }

    location /assets/ {
        try_files $uri =404;
${block(immutable).join('\n')}
    }
}
`
}

/** The same for Caddy. */
export function caddyFile(): string {
  const headers = Object.entries(hostHeaders).map(([name, value]) => `\t\t${name} "${value}"`)
  return `# Made by the build from scripts/host-headers.ts. Set the address and the root.
:8080 {
	root * /var/www/mail-setup-guide
	encode gzip
	header {
${headers.join('\n')}
	}
	@assets path /assets/*
	@pages not path /assets/*
	header @assets Cache-Control "${immutable}"
	header @pages Cache-Control "${revalidate}"
	# A link from support opens at once: no redirect to the slash.
	try_files {path} {path}/index.html
	file_server
	handle_errors {
		@lost expression {err.status_code} == 404
		rewrite @lost /404.html
		file_server
	}
}
`
}
