import type { Plugin } from 'vite'

/**
 * Lets the build leave out what is not used of the router: what is written on its components one by one (names for
 * developers, the context of a class) holds these in the bundle, and so do calls that nobody marked as free of side
 * effects. It is about 6 kB.
 */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/react-router\/dist\/production\// },
      handler: (code) => ({ code: lean(code), map: null }),
    },
  }
}

function lean(code: string) {
  const contexts = new Map(
    [...code.matchAll(/^(\w+)\.contextType = (\w+);$/gm)].map(([, of, context]) => [of, context]),
  )
  return code
    .replaceAll(/^\w+\.(?:displayName = "[^"]*"|contextType = \w+);$/gm, '')
    .replaceAll(/^var (\w+) = class extends [\w.]+ \{$/gm, (head, name: string) => {
      const context = contexts.get(name)
      return context === undefined ? head : `${head} static contextType = ${context};`
    })
    .replaceAll(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1')
    .replaceAll(/= (new (?:URL|Set)\()/g, '= /* @__PURE__ */ $1')
}
