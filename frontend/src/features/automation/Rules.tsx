import { type FragmentType, graphql, readFragment } from '@/gql'
import { useParam } from '@/lib/param'
import { useCan } from '@/lib/session'
import { ActivateDialog } from './ActivateDialog'
import classes from './Automation.module.css'
import { RuleCard } from './RuleCard'
import { RunDialog } from './RunDialog'

const RulesFields = graphql(`
  fragment RulesFields on AutomationRule {
    id
    active
    ...ActivateRuleFields
    ...RuleCardFields
    ...RunRuleFields
  }
`)

type Props = { rules: readonly FragmentType<typeof RulesFields>[]; label: string; onEdit: (id: string) => void }

/** The rules; what is about to be switched on or run stands in the URL. */
export function Rules({ label, onEdit, ...props }: Props) {
  const rules = readFragment(RulesFields, props.rules)
  const [activating, activate] = useParam('ativar')
  const [running, run] = useParam('executar')
  const mayAutomate = useCan('AUTOMATE')
  const toActivate = rules.find(({ id, active }) => id === activating && !active)
  const toRun = rules.find(({ id }) => id === running)
  return (
    <>
      <ul className={classes.rules} aria-label={label}>
        {rules.map((rule) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            onEdit={() => onEdit(rule.id)}
            onActivate={() => activate(rule.id)}
            onRun={() => run(rule.id)}
          />
        ))}
      </ul>
      {mayAutomate && toActivate && (
        <ActivateDialog rule={toActivate} onClose={() => activate(null, { replace: true })} />
      )}
      {mayAutomate && toRun && <RunDialog rule={toRun} onClose={() => run(null, { replace: true })} />}
    </>
  )
}
