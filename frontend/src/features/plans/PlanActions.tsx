import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Can } from '@/components/Can'
import { useProblemToast } from '@/lib/problemToast'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { type PlanRow, UpdatePlanDocument } from './documents'

type Props = { plan: PlanRow; onEdit: () => void }

/** Edits a plan, or makes it available to new contracts or not, with a way back. */
export function PlanActions({ plan, onEdit }: Props) {
  const { t } = useTranslation(['plans', 'common'])
  const { submit, submitting, problem } = useSubmit(UpdatePlanDocument, (data) => data.updatePlan)
  const { id, name, active } = plan

  useProblemToast(problem)

  const setActive = async (next: boolean, undoable: boolean) => {
    if (!(await submit({ input: { id, active: next } }))) return
    toast(
      t(next ? 'activated' : 'inactivated', { name }),
      undoable ? { label: t('common:undo'), run: () => void setActive(!next, false) } : undefined,
    )
  }

  return (
    <Can permission="REGISTER">
      <Group gap={2} wrap="nowrap" justify="flex-end">
        <Button size="compact-xs" variant="subtle" onClick={onEdit} aria-label={t('editNamed', { name })}>
          {t('common:edit')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          loading={submitting}
          onClick={() => void setActive(!active, true)}
          aria-label={t(active ? 'inactivateNamed' : 'activateNamed', { name })}
        >
          {t(active ? 'inactivate' : 'activate')}
        </Button>
      </Group>
    </Can>
  )
}
