import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { dependsOn } from '@/lib/client'
import { nodesOf } from '@/lib/list'
import type { Template } from './model'

const ActiveTemplatesDocument = graphql(`
  query ActiveTemplates($name: String) {
    serviceOrderTemplates(
      first: 100
      where: { active: true, nameContainsFold: $name }
      orderBy: { field: NAME, direction: ASC }
    ) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          name
          active
        }
      }
    }
  }
`)

const none = 'none'

type Props = {
  labelledBy: string
  describedBy: string
  value: Template | null
  onChange: (value: Template | null) => void
}

/** Chooses an active service order template, or none. */
export function TemplateSelect({ labelledBy, describedBy, value, onChange }: Props) {
  const { t } = useTranslation('parameters')
  const [search, setSearch] = useState('')
  const [settled] = useDebouncedValue(search, 200)
  // One page holds every template of most providers; only beyond it the server has to search.
  const [{ data: all }] = useQuery({ query: ActiveTemplatesDocument, variables: {}, context: templates })
  const beyond = all?.serviceOrderTemplates.pageInfo.hasNextPage ?? false
  const [{ data: found }] = useQuery({
    query: ActiveTemplatesDocument,
    variables: { name: settled === value?.name ? undefined : settled },
    pause: !beyond,
    context: templates,
  })
  const offered = nodesOf((found ?? all)?.serviceOrderTemplates)
  // What is chosen is shown even where the search doesn't find it.
  const choices = value && !offered.some(({ id }) => id === value.id) ? [value, ...offered] : offered
  return (
    <Select
      w="100%"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      searchable
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      allowDeselect={false}
      nothingFoundMessage={t('noTemplateFound')}
      onSearchChange={setSearch}
      value={value?.id ?? none}
      onChange={(id) => onChange(choices.find((template) => template.id === id) ?? null)}
      data={[{ value: none, label: t('noTemplate') }, ...choices.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}

const templates = dependsOn('ServiceOrderTemplate')
