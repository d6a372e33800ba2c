import { page } from '@/lib/routes'
import { patterns } from '@/urls'

export const pages = [
  page(
    [patterns.contract, patterns.contractCancel, patterns.contractReactivate, patterns.contractReverse],
    () => import('./ContractPage'),
  ),
]
