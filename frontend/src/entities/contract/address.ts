import { type City, cityLabel } from '@/entities/city/city'
import { formatPostalCode } from '@/lib/format'

type Address = {
  street?: string | null
  streetNumber?: string | null
  district?: string | null
  postalCode?: string | null
  city?: Pick<City, 'name' | 'state'> | null
}

/** "Rua das Flores, 12 · Centro · Recife/PE · 50000-000", as far as it is known. */
export function addressOf({ street, streetNumber, district, city, postalCode }: Address): string {
  return [
    [street, streetNumber].filter(Boolean).join(', '),
    district,
    city && cityLabel(city),
    postalCode && formatPostalCode(postalCode),
  ]
    .filter(Boolean)
    .join(' · ')
}
