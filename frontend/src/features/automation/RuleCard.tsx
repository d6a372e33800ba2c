import { Button, Group, Paper, Stack, Switch, Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { FormErrors } from '@/components/FormErrors'
import { ActiveBadge } from '@/components/StatusBadge'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useFormat } from '@/lib/format'
import { useRun, useSwitch } from './useRule'

const RuleCardFields = graphql(`
  fragment RuleCardFields on AutomationRule {
    id
    name
    active
    daysAfterNotice
    daysSuspended
    daysPriorNotice
    capPerRun
    runTime
    nextRunAt
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

type Props = {
  rule: FragmentType<typeof RuleCardFields>
  onEdit: () => void
  onActivate: () => void
  onRun: () => void
}

/** One rule: what it waits for, when it runs next, and what can be done with it. */
export function RuleCard({ onEdit, onActivate, onRun, ...props }: Props) {
  const rule = readFragment(RuleCardFields, props.rule)
  const { t } = useTranslation(['automation', 'common'])
  const format = useFormat()
  const id = useId()
  const dryRun = useRun()
  const { turn, submitting, problem } = useSwitch()
  const { name } = rule
  return (
    <Paper p="md" component="li" aria-labelledby={id}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs" align="flex-start">
          <Title order={3} id={id}>
            {name}
          </Title>
          <Can permission="AUTOMATE" fallback={<ActiveBadge active={rule.active} />}>
            <Switch
              size="sm"
              checked={rule.active}
              disabled={submitting}
              onChange={() => (rule.active ? void turn(rule, false) : onActivate())}
              label={t(rule.active ? 'on' : 'off')}
              aria-label={t('activeNamed', { name })}
            />
          </Can>
        </Group>
        <Facts
          facts={[
            {
              label: t('nextRun'),
              value: rule.nextRunAt ? <DateTime value={rule.nextRunAt} /> : t('noNextRun'),
            },
            { label: t('runTime'), value: t('everyDay', { time: rule.runTime }) },
            { label: t('notice'), value: t('noticeDays', { count: rule.daysAfterNotice }) },
            { label: t('suspension'), value: t('suspensionDays', { count: rule.daysSuspended }) },
            { label: t('priorNotice'), value: t('priorNoticeDays', { count: rule.daysPriorNotice }) },
            {
              label: t('cap'),
              value: t('capContracts', format.count(rule.capPerRun)),
            },
            { label: t('branch'), value: rule.branch?.name ?? t('allBranches') },
            { label: t('reasonShort'), value: rule.reason.name },
          ]}
        />
        <FormErrors problem={problem} />
        <FormErrors problem={dryRun.problem} title={t('notRun')} />
        <Can permission="AUTOMATE">
          <Group gap="xs">
            <Button
              variant="default"
              loading={dryRun.submitting}
              onClick={() => dryRun.run(rule, true)}
              aria-describedby={id}
            >
              {t('dryRunNow')}
            </Button>
            <Button variant="default" c="var(--vinculo-danger)" onClick={onRun} aria-describedby={id}>
              {t('runNow')}
            </Button>
            <Button variant="subtle" onClick={onEdit} aria-label={t('editNamed', { name })}>
              {t('common:edit')}
            </Button>
          </Group>
        </Can>
      </Stack>
    </Paper>
  )
}
