import { ActionIcon, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RegisterActions } from '@/components/RegisterActions'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useTemplateActivation } from './useTemplateActivation'

const TemplateActionsFields = graphql(`
  fragment TemplateActionsFields on ServiceOrderTemplate {
    id
    name
    active
  }
`)

type Props = { template: FragmentType<typeof TemplateActionsFields>; onEdit: () => void; onDelete: () => void }

/** What can be done with a template; one that was never used can be deleted. */
export function TemplateActions({ onEdit, onDelete, ...props }: Props) {
  const { t } = useTranslation('templates')
  const template = readFragment(TemplateActionsFields, props.template)
  return (
    <RegisterActions register="templates" record={template} activation={useTemplateActivation()} onEdit={onEdit}>
      <Tooltip label={t('deleteTitle')}>
        <ActionIcon size="sm" onClick={onDelete} aria-label={t('deleteNamed', { name: template.name })}>
          <IconTrash size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </RegisterActions>
  )
}
