import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormat } from '@/lib/format'

const RuleEffectsFields = graphql(`
  fragment RuleEffectsFields on AutomationRule {
    daysAfterNotice
    daysSuspended
    daysPriorNotice
    capPerRun
    branch {
      id
      name
    }
    reason {
      id
      name
    }
  }
`)

/** Whom a run of the rule cancels, and what holds it back. */
export function Effects(props: { rule: FragmentType<typeof RuleEffectsFields> }) {
  const rule = readFragment(RuleEffectsFields, props.rule)
  const { t } = useTranslation('automation')
  const format = useFormat()
  return (
    <List fz="sm" spacing={4}>
      <List.Item>
        {rule.branch ? t('effect.ofBranch', { branch: rule.branch.name }) : t('effect.ofAll')}{' '}
        {t('effect.conditions', {
          suspended: rule.daysSuspended,
          notice: rule.daysAfterNotice,
          prior: rule.daysPriorNotice,
        })}
      </List.Item>
      <List.Item>{t('effect.cap', format.count(rule.capPerRun))}</List.Item>
      <List.Item>{t('effect.parameters')}</List.Item>
      <List.Item>{t('effect.comodatos')}</List.Item>
      <List.Item>{t('effect.reason', { reason: rule.reason.name })}</List.Item>
    </List>
  )
}
