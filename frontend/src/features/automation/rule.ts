import type { CreateAutomationRuleInput, RuleFormFieldsFragment, UpdateAutomationRuleInput } from '@/gql/graphql'

/** A rule as its form holds it: numbers as they are typed. */
export type RuleValues = {
  name: string
  daysAfterNotice: string
  daysSuspended: string
  daysPriorNotice: string
  capPerRun: string
  runTime: string
  /** Empty for all branches. */
  branchId: string
  reasonId: string
}

export type Limits = { minDaysAfterNotice: number; minDaysSuspended: number; defaultDaysPriorNotice: number }

/** What the form begins with: the rule, or the least that the law asks for. */
export function ruleValues(rule: RuleFormFieldsFragment | null | undefined, limits: Limits): RuleValues {
  return {
    name: rule?.name ?? '',
    daysAfterNotice: String(rule?.daysAfterNotice ?? limits.minDaysAfterNotice),
    daysSuspended: String(rule?.daysSuspended ?? limits.minDaysSuspended),
    daysPriorNotice: String(rule?.daysPriorNotice ?? limits.defaultDaysPriorNotice),
    capPerRun: String(rule?.capPerRun ?? 100),
    runTime: rule?.runTime ?? '09:00',
    branchId: rule?.branch?.id ?? '',
    reasonId: rule?.reason.id ?? '',
  }
}

/** A whole number as users type it; null for anything else. */
export function parseWhole(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null
}

/** 0930 → 09:30, while it is typed; what is being deleted isn't punctuated again. */
export function punctuateTime(typed: string, before: string): string {
  if (before.startsWith(typed)) return typed
  const digits = typed.replace(/\D/g, '').slice(0, 4)
  return digits.length > 2 ? `${digits.slice(0, 2)}:${digits.slice(2)}` : digits
}

/** A time of the day, as HH:MM. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** The input of createAutomationRule, and of updateAutomationRule without the branch. The form has checked the numbers. */
function shared(values: RuleValues) {
  return {
    name: values.name.trim(),
    daysAfterNotice: Number(values.daysAfterNotice),
    daysSuspended: Number(values.daysSuspended),
    daysPriorNotice: Number(values.daysPriorNotice),
    capPerRun: Number(values.capPerRun),
    runTime: values.runTime,
    reasonId: values.reasonId,
  }
}

export function creationInput(values: RuleValues): CreateAutomationRuleInput {
  // A new rule does nothing until its effects have been reviewed.
  return { ...shared(values), active: false, branchId: values.branchId || null }
}

export function changeInput(id: string, values: RuleValues): UpdateAutomationRuleInput {
  return { id, ...shared(values), ...(values.branchId ? { branchId: values.branchId } : { allBranches: true }) }
}
