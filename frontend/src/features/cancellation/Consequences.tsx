import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Detail, EffectList } from '@/components/EffectList'
import { icons } from '@/entities/cancellation/icons'
import { useFormat } from '@/lib/format'
import { consequences } from './consequences'
import type { Preview } from './useCancellationPreview'

type Props = {
  preview: Preview
  customer: string
  updating: boolean
  /** What can be done about one piece of equipment. */
  comodatoAction?: (comodato: Detail) => ReactNode
}

/** What a cancellation will do. */
export function Consequences({ preview, customer, updating, comodatoAction }: Props) {
  const { t } = useTranslation('cancellation')
  const format = useFormat()
  return (
    <EffectList
      effects={consequences(preview, customer, t, format)}
      icons={icons}
      updating={updating}
      action={(key, detail) => key === 'comodatos' && comodatoAction?.(detail)}
    />
  )
}
