import { Button, Group, Stack, Table } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { CopyButton } from '@/components/CopyButton'
import { ClosedMonths } from '@/entities/dici/ClosedMonths'
import type { Reactivated } from './ReactivateForm'
import classes from './Reactivation.module.css'

type Props = { result: Reactivated; onClose: () => void }

/** The new passwords, which can't be read later, and the closed months that the reactivation changed. */
export function ReactivateResult({ result, onClose }: Props) {
  const { t } = useTranslation('reactivation')
  const { logins, closedMonths } = result
  // The button that led here is gone. The focus isn't put on the one that ends it: a second Enter would lose the passwords.
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => content.current?.focus(), [])
  return (
    <Stack gap="sm" ref={content} tabIndex={-1} className={classes.result}>
      {logins.length > 0 ? (
        <>
          <Callout tone="attention" title={t('passwordsOnce')} />
          <Table className={classes.passwords} aria-label={t('passwords')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('login')}</Table.Th>
                <Table.Th>{t('password')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {logins.map(({ login, password }) => (
                <Table.Tr key={login.id}>
                  <Table.Td>{login.username}</Table.Td>
                  <Table.Td>
                    <span className={classes.password}>
                      {password}
                      <CopyButton value={password} name={t('passwordOf', { name: login.username })} />
                    </span>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      ) : (
        <Callout tone="ok" title={t('noPasswords')} />
      )}
      <ClosedMonths months={closedMonths} />
      <Group justify="flex-end">
        <Button onClick={onClose}>{logins.length > 0 ? t('noted') : t('finish')}</Button>
      </Group>
    </Stack>
  )
}
