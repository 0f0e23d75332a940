/** What the person chose for the sheet; kept by the page alone. */
export interface Choices {
  readonly values: 'mine' | 'blank'
  readonly steps: 'all' | 'left'
  readonly pictures: 'without' | 'with'
}

export const firstChoices: Choices = { values: 'mine', steps: 'all', pictures: 'without' }
