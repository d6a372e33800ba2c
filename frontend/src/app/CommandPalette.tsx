import { Modal, VisuallyHidden } from '@mantine/core'
import { Spotlight } from '@mantine/spotlight'
import {
  IconExternalLink,
  IconFileText,
  IconLayoutSidebar,
  IconReceipt,
  IconSearch,
  IconUser,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { searchMinimum, useRecordSearch } from '@/features/search/useRecordSearch'
import { formatDocument } from '@/lib/format'
import { fold } from '@/lib/search'
import { urls } from '@/urls'
import { type Screen, screens } from './navigation'

/** Ctrl+K: goes to any screen, contract, receipt or customer. */
export function CommandPalette() {
  const { t } = useTranslation(['shell', 'common'])
  const [query, setQuery] = useState('')
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      scrollable
      maxHeight={440}
      overlayProps={{ blur: 0 }}
    >
      <VisuallyHidden>
        <Modal.Title>{t('searchTitle')}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        placeholder={t('searchEverything')}
        aria-label={t('searchEverything')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Results query={query} />
    </Spotlight.Root>
  )
}

function Results({ query }: { query: string }) {
  const { t } = useTranslation(['shell', 'common', 'enums'])
  const [, navigate] = useLocation()
  const { contracts, cancellation, customers, searching, failed } = useRecordSearch(query)

  const pathOf = ({ label, above }: Screen) => [...above, label].map((name) => t(name)).join(' › ')
  const wanted = fold(query)
  const matching = screens().filter((screen) => fold(pathOf(screen)).includes(wanted))
  const nothing = !cancellation && matching.length + contracts.length + customers.length === 0

  return (
    <Spotlight.ActionsList>
      {nothing && <Spotlight.Empty>{searching ? t('common:loading') : t('searchNothing')}</Spotlight.Empty>}
      {matching.length > 0 && (
        <Spotlight.ActionsGroup label={t('screens')}>
          {matching.map((screen) => (
            <Spotlight.Action
              key={screen.href}
              label={t(screen.label)}
              description={screen.above.length > 0 ? pathOf(screen) : undefined}
              leftSection={screen.external ? <IconExternalLink size={17} /> : <IconLayoutSidebar size={17} />}
              onClick={() => (screen.external ? window.location.assign(screen.href) : navigate(screen.href))}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {cancellation && (
        <Spotlight.ActionsGroup label={t('receipts')}>
          <Spotlight.Action
            label={cancellation.protocol}
            description={t('receiptOf', { number: cancellation.contract.number })}
            leftSection={<IconReceipt size={17} />}
            onClick={() => navigate(urls.receipt(cancellation.contract.number, cancellation.protocol))}
          />
        </Spotlight.ActionsGroup>
      )}
      {contracts.length > 0 && (
        <Spotlight.ActionsGroup label={t('contracts')}>
          {contracts.map(({ id, number, status, customer }) => (
            <Spotlight.Action
              key={id}
              label={number}
              description={`${customer.name} · ${t(`enums:ContractStatus.${status}`)}`}
              leftSection={<IconFileText size={17} />}
              onClick={() => navigate(urls.contract(number))}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {customers.length > 0 && (
        <Spotlight.ActionsGroup label={t('customers')}>
          {customers.map(({ id, name, document }) => (
            <Spotlight.Action
              key={id}
              label={name}
              description={formatDocument(document)}
              leftSection={<IconUser size={17} />}
              onClick={() => navigate(urls.customer(id))}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      <Footer query={query} failed={failed} />
    </Spotlight.ActionsList>
  )
}

function Footer({ query, failed }: { query: string; failed: boolean }) {
  const { t } = useTranslation('shell')
  if (failed) return <Spotlight.Empty role="alert">{t('searchFailed')}</Spotlight.Empty>
  return query.trim().length < searchMinimum && <Spotlight.Footer fz="xs">{t('searchHint')}</Spotlight.Footer>
}
