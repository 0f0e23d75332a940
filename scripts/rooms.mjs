/**
 * Which room may import which: the one table behind the lint rule and docs/architecture.md.
 * A room is a folder of src/; a room may always import from itself.
 * @type {Record<string, readonly string[]>}
 */
export const rooms = {
  model: [],
  content: ['model'],
  engine: ['model'],
  outputs: ['model', 'engine'],
  platform: ['model'],
  secrets: ['model', 'platform'],
  state: ['model', 'content', 'engine', 'platform'],
  ui: ['model'],
  screens: ['model', 'content', 'ui'],
  features: ['model', 'content', 'engine', 'outputs', 'platform', 'secrets', 'state', 'ui', 'screens'],
  pages: ['model', 'content', 'engine', 'outputs', 'platform', 'secrets', 'state', 'ui', 'screens', 'features'],
  app: ['model', 'content', 'engine', 'outputs', 'platform', 'secrets', 'state', 'ui', 'screens', 'features', 'pages'],
}

/** Packages only some rooms may use: the pure rooms stay free of React, the store and the router. */
export const packages = {
  pure: ['react', 'react-dom', 'react-router', 'zustand'],
}

/** Rooms that run without a browser. */
export const pureRooms = ['model', 'content', 'engine', 'outputs']
