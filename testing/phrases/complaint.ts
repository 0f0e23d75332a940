/**
 * What a customer writes or says: in which language; the steps or pages and the answers that are right, several
 * between commas; the words. An answer is the id of a symptom, a note, an expected error or whatever else tells what
 * to do, or that of a step or page where that as a whole is the answer.
 */
export type Complaint = readonly [lang: 'en' | 'de' | 'fr' | 'es', places: string, answers: string, says: string]

/** By guide. A program may do without. */
export type Complaints = Readonly<Record<string, readonly Complaint[]>>
