import { writeHandOver, type Written } from '#engine/hand-over/write-hand-over.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { useCustomerValues } from '#state/customer-values.ts'

/** What is known of the customer, as a link carries it. */
export function useCustomerWritten(): Written {
  const { guide } = usePlan()
  const { typed } = useCustomerValues()
  return writeHandOver(effectiveValues(guide.provider, typed), {}, guide)
}

/** The end of a link that opens an answer, '' for none, and carries the customer's values, where some are known. */
export function useLinkEnd(answer: string): string {
  const { text } = useCustomerWritten()
  const parts = [answer, text === '' ? '' : `v=${text}`].filter((part) => part !== '')
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}
