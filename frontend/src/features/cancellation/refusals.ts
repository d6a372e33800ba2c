import type { UserErrorLike } from '@/lib/errors'

/** Whether a refusal names an input's field: ["input", "effectiveAt"] is about effectiveAt. */
export function isAbout({ field }: UserErrorLike, name: string): boolean {
  return field?.at(-1) === name
}

/** The refusals that no field of the form shows. */
export function withoutFields<E extends UserErrorLike>(refusals: readonly E[], shownElsewhere: readonly string[]): E[] {
  return refusals.filter((refusal) => !shownElsewhere.some((name) => isAbout(refusal, name)))
}
