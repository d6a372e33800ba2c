import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReverseDialog } from '@/features/reactivation/ReverseDialog'
import { LedBack } from './LedBack'

type Props = Omit<ComponentProps<typeof ReverseDialog>, 'onHold' | 'cancellationId'> & {
  /** The cancellation in force; there may be none any more. */
  cancellationId: string | undefined
  page: string
}

/** The dialog Estornar cancelamento; an old link to it leads to the contract's page. */
export function Reversal({ cancellationId, page, ...dialog }: Props) {
  const { t } = useTranslation('reactivation')
  // The answer may come after the page behind it already shows a contract that isn't cancelled.
  const [held, setHeld] = useState<string | null>(null)
  const id = cancellationId ?? held
  if (!id) return <LedBack to={page} because={t('cannotReverse')} />
  return <ReverseDialog {...dialog} cancellationId={id} onHold={(hold) => setHeld(hold ? id : null)} />
}
