import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { chooseByEnter } from '@/lib/keyboard'
import { nodesOf } from '@/lib/list'
import { type City, cityLabel, citySearch } from './city'

const CitiesDocument = graphql(`
  query Cities($where: CityWhereInput!) {
    cities(first: 20, where: $where, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          ibgeCode
          name
          state
        }
      }
    }
  }
`)

type Props = {
  label: ReactNode
  value: City | null
  onChange: (value: City | null) => void
  error?: ReactNode
  'data-autofocus'?: boolean
}

/** From how many letters on the municipalities are asked for. */
const minimum = 2

/** One of the 5,571 municipalities, found while one types. */
export function CitySelect({ label, value, onChange, error, ...props }: Props) {
  const { t } = useTranslation(['logins', 'common'])
  const [text, setText] = useState(value ? cityLabel(value) : '')
  const [settled] = useDebouncedValue(text.trim(), 200)
  const wanted = value && settled === cityLabel(value) ? '' : settled
  const [{ data, fetching }] = useQuery({
    query: CitiesDocument,
    variables: { where: citySearch(wanted) },
    pause: wanted.length < minimum,
  })
  const found = wanted.length < minimum ? [] : nodesOf<City>(data?.cities)
  const choices = value && !found.some(({ ibgeCode }) => ibgeCode === value.ibgeCode) ? [...found, value] : found
  const searching = fetching || settled !== text.trim()
  const nothing = searching ? t('common:loading') : t('cityNotFound')
  return (
    <Select
      {...props}
      label={label}
      placeholder={t('cityPlaceholder')}
      searchable
      allowDeselect={false}
      // What is shown while it searches was found for what was typed before.
      selectFirstOptionOnChange={!searching}
      onKeyDownCapture={chooseByEnter}
      // Inside the dialog, which holds the focus and is a landmark.
      comboboxProps={{ withinPortal: false }}
      // The list itself scrolls: as a combobox's popup it needs no focus.
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      error={error}
      // The server has filtered.
      filter={({ options }) => options}
      nothingFoundMessage={text.trim().length < minimum ? t('cityHint') : nothing}
      searchValue={text}
      onSearchChange={setText}
      value={value ? String(value.ibgeCode) : null}
      onChange={(code) => onChange(choices.find(({ ibgeCode }) => String(ibgeCode) === code) ?? null)}
      data={choices.map((city) => ({ value: String(city.ibgeCode), label: cityLabel(city) }))}
    />
  )
}
