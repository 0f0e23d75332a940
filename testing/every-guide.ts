import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { makeProvider } from '#content/providers/from-file/make-provider.ts'
import { providerSchema, type ProviderFile } from '#content/providers/from-file/schema.ts'
import { site } from '#content/site.ts'
import { canServe, composeGuide } from '#engine/plan/compose-guide.ts'
import type { Guide } from '#model/guide.ts'
import type { Provider } from '#model/provider.ts'

/** The examples of docs/provider.md. */
const example = (name: string) => parse(providerSchema, JSON.parse(readFileSync(`docs/examples/${name}.json`, 'utf8')))

const { name: _name, servers, ...rest } = example('northwind-relay')
const sendingOnly: ProviderFile = {
  ...rest,
  name: 'Westwind Sender',
  credentials: 'smtp',
  servers: { smtp: servers.smtp },
}

/** Measured as nobody has to look at them. */
const pictures = Object.fromEntries(
  ['pictures/sign-in.png', 'pictures/settings.png', 'pictures/logo.svg'].map((file, index) => [
    file,
    { src: `provider/${index}.png`, width: 800, height: 600 },
  ]),
)

/** The site's provider, and one from a file for each kind of password. */
export const everyProvider: readonly Provider[] = [
  site.provider,
  makeProvider(example('northwind-relay')),
  makeProvider(example('southwind-mail'), pictures),
  makeProvider(sendingOnly),
]

/** Every provider with every program of the site that fits: what content must hold, it must hold for all. */
export const everyGuide: readonly (readonly [name: string, guide: Guide])[] = await Promise.all(
  everyProvider.flatMap((provider) =>
    site.programs
      .filter((entry) => canServe(provider, entry))
      .map(
        async (entry) => [`${provider.id} × ${entry.id}`, composeGuide(provider, entry, await entry.load())] as const,
      ),
  ),
)
