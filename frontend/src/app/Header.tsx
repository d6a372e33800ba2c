import { ActionIcon, Burger, Group, Kbd, Text, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { Logo } from '@/components/Logo'
import { ColorSchemeMenu, LanguageMenu } from '@/components/Preferences'
import { urls } from '@/urls'
import classes from './Header.module.css'
import { UserMenu } from './UserMenu'

type Props = { height: number; navigationOpened: boolean; onToggleNavigation: () => void }

/** The bar on top: the search for everything, and what belongs to the user. */
export function Header({ height, navigationOpened, onToggleNavigation }: Props) {
  const { t } = useTranslation(['shell', 'common'])
  return (
    <Group h={height} px={{ base: 'xs', sm: 'md' }} justify="space-between" wrap="nowrap" gap="xs">
      <Group gap="xs" wrap="nowrap">
        <Burger
          opened={navigationOpened}
          onClick={onToggleNavigation}
          hiddenFrom="sm"
          size="sm"
          aria-label={navigationOpened ? t('closeNavigation') : t('openNavigation')}
          aria-expanded={navigationOpened}
        />
        <AppLink href={urls.home()} className={classes.brand}>
          <Logo />
          <Text component="span" fw={650} fz="md">
            {t('common:appName')}
          </Text>
        </AppLink>
      </Group>
      <UnstyledButton className={classes.search} onClick={spotlight.open} visibleFrom="sm">
        <IconSearch size={15} aria-hidden />
        <span>{t('searchEverything')}</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </UnstyledButton>
      <Group gap={2} wrap="nowrap">
        <ActionIcon size="lg" hiddenFrom="sm" onClick={spotlight.open} aria-label={t('searchShort')}>
          <IconSearch size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
        <LanguageMenu />
        <ColorSchemeMenu />
        <UserMenu />
      </Group>
    </Group>
  )
}
