import { Anchor, Stack, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFirstOf } from '@/components/FirstOf'
import { FormErrors } from '@/components/FormErrors'
import { useFormat } from '@/lib/format'
import { urls } from '@/urls'
import classes from './EffectPanel.module.css'
import { type Effect, type MonthEffect, monthName, rowName } from './effect'
import type { DatedChange } from './useDatedChange'

/** What a change would do, before it is saved: how many accesses, and which closed months by how much. */
export function EffectPanel({ change }: { change: Pick<DatedChange, 'outcome' | 'updating'> }) {
  const { t } = useTranslation('periods')
  const title = useId()
  const { outcome, updating } = change
  if (!outcome && !updating) return null
  return (
    <section
      aria-labelledby={title}
      className={classes.panel}
      aria-live="polite"
      aria-busy={updating}
      data-updating={(outcome && updating) || undefined}
    >
      <Text component="h3" id={title} fz="sm" fw={600} m={0} mb={4}>
        {t('effects')}
      </Text>
      {!outcome && <Text fz="sm">{t('trying')}</Text>}
      <FormErrors problem={outcome?.problem ?? null} title={t(outcome?.problem?.failure ? 'notTried' : 'refused')} />
      {outcome?.effect && <Effects effect={outcome.effect} />}
    </section>
  )
}

function Effects({ effect: { accesses, closedMonths } }: { effect: Effect }) {
  const { t } = useTranslation('periods')
  const format = useFormat()
  const { shown, button } = useFirstOf(closedMonths)
  const count = closedMonths.length
  return (
    <Stack gap={6}>
      <div>{t('accesses', format.count(accesses))}</div>
      <div>{t('closedMonths', format.count(count))}</div>
      {count > 0 && (
        // It scrolls: the keyboard gets there by the links in it.
        <ul className={classes.months}>
          {shown.map((month) => (
            <Month key={month.declaration.id} month={month} />
          ))}
          {button && <li>{button}</li>}
        </ul>
      )}
    </Stack>
  )
}

/** A row may be back at what is declared. */
function differs({ accessesBefore, accessesAfter }: MonthEffect['changes'][number]): boolean {
  return accessesBefore !== accessesAfter
}

function Month({ month: { declaration, changes } }: { month: MonthEffect }) {
  const { t } = useTranslation(['periods', 'enums', 'common'])
  const format = useFormat()
  const { shown, button } = useFirstOf(changes.filter(differs))
  const { year, month, branch, version } = declaration
  return (
    <li className={classes.month}>
      {/* In another tab: what was written in the dialog stays. */}
      <Anchor
        href={urls.dici({ filial: branch.cnpj, mes: `${year}-${String(month).padStart(2, '0')}` })}
        target="_blank"
        inherit
        underline="always"
        title={t('common:newTab')}
      >
        {monthName(declaration)}
      </Anchor>{' '}
      <Text span inherit c="dimmed">
        {t('version', { version })}
      </Text>
      <ul className={classes.rows}>
        {shown.map(({ row, accessesBefore, accessesAfter }) => {
          const name = rowName(row, t, format)
          return (
            <li key={name} className={classes.row}>
              <span>{name}</span>
              <span className={classes.count}>
                {t('beforeAfter', { before: format.number(accessesBefore), after: format.number(accessesAfter) })}
              </span>
            </li>
          )
        })}
        {button && <li>{button}</li>}
      </ul>
    </li>
  )
}
