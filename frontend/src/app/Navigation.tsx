import { NavLink } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { AppLink } from '@/components/AppLink'
import classes from './Navigation.module.css'
import { isCurrent, type NavigationEntry, navigation } from './navigation'
import { preloadPage } from './routes'

/** The menu at the left. */
export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  return navigation.map((entry) => <Entry key={entry.label} entry={entry} onNavigate={onNavigate} />)
}

function Entry({ entry, onNavigate }: { entry: NavigationEntry; onNavigate: () => void }) {
  const { t } = useTranslation('shell')
  const [path] = useLocation()
  const { href, external, children, icon: Icon } = entry
  const current = isCurrent(entry, path)
  const shared = {
    label: t(entry.label),
    leftSection: Icon && <Icon size={17} stroke={1.6} aria-hidden />,
    className: classes.entry,
  }
  if (children) {
    return (
      <NavLink {...shared} component="button" type="button" defaultOpened={current} childrenOffset={Icon ? 26 : 14}>
        {children.map((child) => (
          <Entry key={child.label} entry={child} onNavigate={onNavigate} />
        ))}
      </NavLink>
    )
  }
  if (!href) return null
  if (external) {
    return (
      <NavLink
        {...shared}
        href={href}
        rightSection={<IconExternalLink size={13} className={classes.hint} aria-hidden />}
      />
    )
  }
  return (
    <NavLink
      {...shared}
      component={AppLink}
      href={href}
      active={current}
      aria-current={current ? 'page' : undefined}
      onClick={onNavigate}
      onMouseEnter={() => preloadPage(href)}
      onFocus={() => preloadPage(href)}
    />
  )
}
