import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Can } from '@/components/Can'
import type { Template } from './documents'
import { useActivation } from './useActivation'

type Props = { template: Template; onEdit: () => void; onDelete: () => void }

/** What can be done with a template, for those who may. */
export function TemplateActions({ template, onEdit, onDelete }: Props) {
  const { t } = useTranslation(['templates', 'common'])
  const { setActive, submitting } = useActivation()
  const { id, name, active } = template
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
          onClick={() => setActive(id, name, !active)}
          aria-label={t(active ? 'inactivateNamed' : 'activateNamed', { name })}
        >
          {t(active ? 'inactivate' : 'activate')}
        </Button>
        <Tooltip label={t('deleteTitle')}>
          <ActionIcon size="sm" onClick={onDelete} aria-label={t('deleteNamed', { name })}>
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Can>
  )
}
