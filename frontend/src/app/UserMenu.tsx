import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconLogout, IconTableExport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { failureTexts } from '@/lib/errors'
import { useSession, useViewer } from '@/lib/session'
import { toast } from '@/lib/toast'
import { urls } from '@/urls'
import classes from './Header.module.css'

/** Who is signed in, as what, and the way out. */
export function UserMenu() {
  const { t } = useTranslation(['shell', 'common'])
  const { t: tEnum } = useTranslation('enums')
  const { signOut } = useSession()
  const viewer = useViewer()
  const [, navigate] = useLocation()

  const leave = async () => {
    const failure = await signOut()
    if (failure) toast(t(`common:${failureTexts[failure]}`))
    else navigate(urls.signIn())
  }

  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.avatar}>
          <VisuallyHidden>{t('userMenu', { name: viewer.name })}</VisuallyHidden>
          <Avatar size={30} color="petrol" variant="filled" aria-hidden>
            {initials(viewer.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label c="var(--mantine-color-text)">
          <Text fz="sm" fw={600} component="div" truncate>
            {viewer.name}
          </Text>
          <Text fz="xs" c="dimmed" component="div" truncate>
            {viewer.email}
          </Text>
          <Text fz="xs" c="dimmed" component="div">
            {viewer.role && tEnum(`Role.${viewer.role}`)}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={AppLink} href={urls.exports()} leftSection={<IconTableExport size={16} aria-hidden />}>
          {t('exports')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={leave}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0]?.toUpperCase() ?? '').join('')
}
