/**
 * What comes in one file: fewer requests, and better compressed than many small ones. A group takes the modules named
 * here and all they import, except for what a group above it has taken.
 */
export const groupContents = {
  // What a page cannot start without.
  start: ['src/main.tsx', 'src/ui/anchor.ts'],
  // What values to copy and lines to fill in have in common.
  shared: [
    'src/features/values/use-reveal.ts',
    'src/features/values/reveal-button.tsx',
    'src/ui/mask.ts',
    'src/state/preferences.ts',
    'src/state/idle-choices.ts',
    'src/engine/values/characters.ts',
  ],
  // What pages of their own, and what comes later on a step, take from the values of a step.
  common: [
    'src/ui/copy-button.tsx',
    'src/features/values/use-entry-path.ts',
    'src/platform/clipboard.ts',
    'src/state/next-field.ts',
  ],
  // What they take from what comes later on a step.
  extra: [
    'src/ui/disclosure.tsx',
    'src/features/guide/use-plain-text.ts',
    'src/platform/other-windows.ts',
    'src/platform/site-address.ts',
    'src/outputs/checklist/fill-words.ts',
    'src/state/forgotten.ts',
  ],
  checker: ['src/features/values/value-checker.ts'],
  values: ['src/features/values/value-groups.tsx'],
  inputs: ['src/features/values/collect-inputs.tsx'],
  paste: ['src/features/paste/apply-pasted-panel.ts'],
  // Pictures and help, which are taken over one after the other.
  help: ['src/features/help/stuck-panel.tsx', 'src/features/figures/step-figures.tsx'],
  late: ['src/app/late-parts.tsx', 'src/features/settings/own-controls.tsx'],
  // Only where a browser has a small window that stays on top.
  'on-top': ['src/features/on-top/keep-on-top-button.tsx', 'src/features/on-top/top-values.tsx'],
  // Kept at hand for the moment in which nothing can be fetched any more.
  crash: ['src/app/crash-step.tsx', 'src/app/crash-report.tsx'],
}

const names = Object.keys(groupContents)

export const chunkGroups = Object.entries(groupContents).map(([name, modules]) => ({
  name,
  test: (id: string) => modules.some((module) => id.endsWith(`/${module}`)),
  priority: names.length - names.indexOf(name),
}))
