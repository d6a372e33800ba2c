import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { urls } from '@/urls'
import { UpdateRuleDocument } from './updateRule'

const RunRuleDocument = graphql(`
  mutation RunAutomationRule($input: RunAutomationRuleInput!) {
    runAutomationRule(input: $input) {
      automationRun {
        id
        batch {
          id
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

type Rule = { id: string; name: string }

/** Starts a run, or its dry run, and goes to its page. */
export function useRun() {
  const [, navigate] = useLocation()
  const { submit, submitting, problem } = useSubmit(RunRuleDocument, (data) => data.runAutomationRule, {
    context: dependsOn('AutomationRun', 'CancellationBatch'),
  })
  const run = async (rule: Rule, dryRun: boolean, expectedParametersRevision?: number | null): Promise<boolean> => {
    const payload = await submit({ input: { id: rule.id, dryRun, expectedParametersRevision } })
    if (!payload?.automationRun) return false
    navigate(urls.automationRun(payload.automationRun.id))
    return true
  }
  return { run, submitting, problem }
}

/** A dry run that stays where it was started, to be looked at before the real one. */
export function useDryRun(ruleId: string) {
  const { submit, submitting, problem } = useSubmit(RunRuleDocument, (data) => data.runAutomationRule, {
    context: dependsOn('AutomationRun', 'CancellationBatch'),
  })
  const [started, setStarted] = useState<{ id: string; batchId: string } | null>(null)
  const start = async () => {
    const found = (await submit({ input: { id: ruleId, dryRun: true } }))?.automationRun
    if (found) setStarted({ id: found.id, batchId: found.batch.id })
  }
  return { start, started, submitting, problem }
}

/** Switches a rule on or off; off can be taken back at once. */
export function useSwitch() {
  const { t } = useTranslation(['automation', 'common'])
  const { submit, submitting, problem } = useSubmit(UpdateRuleDocument, (data) => data.updateAutomationRule)
  const turn = async ({ id, name }: Rule, active: boolean, undoable = !active): Promise<boolean> => {
    const payload = await submit({ input: { id, active } })
    if (!payload) return false
    toast(
      t(active ? 'switchedOn' : 'switchedOff', { name }),
      undoable ? { label: t('common:undo'), run: () => void turn({ id, name }, !active, false) } : undefined,
    )
    return true
  }
  return { turn, submitting, problem }
}
