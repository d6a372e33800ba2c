import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DiciField } from '@/gql/graphql'
import { type Facts, media, products } from './facts'

type Props = {
  /** As they are now. */
  facts: Facts
  /** The codes that can be chosen. */
  technologies: readonly string[]
  /** The form's properties of a field. */
  input: (name: 'medium' | 'technology' | 'product' | 'speed') => object
  label: (field: DiciField) => ReactNode
  /** Where the keyboard begins. */
  first?: DiciField | undefined
}

/** What is not chosen yet can stay so; what is chosen can only become something else. */
export function useChoices() {
  const { t } = useTranslation('logins')
  return (current: string | null, choices: { value: string; label: string }[]) =>
    current ? choices : [{ value: '', label: t('choose') }, ...choices]
}

/** What a plan delivers and an access has. */
export function FactFields({ facts, technologies, input, label, first }: Props) {
  const { t } = useTranslation(['logins', 'enums'])
  const choose = useChoices()
  const { technology } = facts
  const codes = technology && !technologies.includes(technology) ? [technology, ...technologies] : technologies
  return (
    <>
      <NativeSelect
        label={label('MEDIUM')}
        data-autofocus={first === 'MEDIUM' || undefined}
        data={choose(
          facts.medium,
          media.map((value) => ({ value, label: t(`enums:Medium.${value}`) })),
        )}
        {...input('medium')}
      />
      <NativeSelect
        label={label('TECHNOLOGY')}
        data-autofocus={first === 'TECHNOLOGY' || undefined}
        data={choose(
          technology,
          codes.map((value) => ({ value, label: value })),
        )}
        {...input('technology')}
      />
      <NativeSelect
        label={label('PRODUCT')}
        data-autofocus={first === 'PRODUCT' || undefined}
        data={choose(
          facts.product,
          products.map((value) => ({ value, label: t(`enums:Product.${value}`) })),
        )}
        {...input('product')}
      />
      <TextInput
        label={label('SPEED')}
        data-autofocus={first === 'SPEED' || undefined}
        description={t('speedHint')}
        inputMode="decimal"
        autoComplete="off"
        rightSection="Mbps"
        rightSectionWidth={52}
        {...input('speed')}
      />
    </>
  )
}
