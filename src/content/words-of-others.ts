import type { WordsOfOther } from '#model/words-of-other.ts'
import { de } from './words-of-others/de.ts'
import { es } from './words-of-others/es.ts'
import { fr } from './words-of-others/fr.ts'

/** What customers call things who write in another language than the guide: for the support desk’s search alone. */
export const wordsOfOthers: readonly WordsOfOther[] = [de, fr, es]
