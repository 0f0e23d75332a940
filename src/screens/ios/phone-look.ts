import type { Answers } from '#model/question.ts'

/** True from iOS 18 on. Whoever is not sure sees the older look, whose words were seen in pictures. */
export const isNewer = (answers: Answers): boolean => answers['ios'] === '18'
