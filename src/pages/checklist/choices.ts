/** What the person chose for the sheet; kept by the page alone. */
export interface Choices {
  readonly values: 'mine' | 'blank'
  readonly steps: 'all' | 'left'
  readonly pictures: 'without' | 'with'
}

/** A sheet for somebody else shows neither my values nor how far I am. */
export const isForSomebodyElse = (choices: Choices) => choices.values === 'blank'

export const firstChoices: Choices = { values: 'mine', steps: 'all', pictures: 'without' }
