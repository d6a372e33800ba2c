import {
  IconBolt,
  IconBraces,
  IconClipboardList,
  IconFileText,
  IconHome,
  IconPlaylistX,
  IconPlugConnected,
  IconReportAnalytics,
  IconRouter,
  IconSettings,
  IconUsers,
  IconWifi,
  type TablerIcon,
} from '@tabler/icons-react'
import type shell from '@/i18n/pt-BR/shell.json'
import { urls } from '@/urls'

export type NavigationEntry = {
  /** Its text, of the catalogue "shell". */
  label: keyof typeof shell
  icon?: TablerIcon
  href?: string
  /** A page outside of the app's router. */
  external?: boolean
  children?: readonly NavigationEntry[]
}

/** The menu. Configurações → Parâmetros → Parâmetros Gerais is the path that operators know; it stays. */
export const navigation: readonly NavigationEntry[] = [
  { label: 'dashboard', icon: IconHome, href: urls.home() },
  { label: 'contracts', icon: IconFileText, href: urls.contracts() },
  { label: 'customers', icon: IconUsers, href: urls.customers() },
  { label: 'logins', icon: IconWifi, href: urls.logins() },
  { label: 'comodatos', icon: IconRouter, href: urls.comodatos() },
  { label: 'batches', icon: IconPlaylistX, href: urls.batches() },
  { label: 'serviceOrders', icon: IconClipboardList, href: urls.serviceOrders() },
  { label: 'automation', icon: IconBolt, href: urls.automation() },
  { label: 'dici', icon: IconReportAnalytics, href: urls.dici() },
  {
    label: 'settings',
    icon: IconSettings,
    children: [
      {
        label: 'parametersGroup',
        children: [
          { label: 'parameters', href: urls.parameters() },
          { label: 'serviceOrderTemplates', href: urls.serviceOrderTemplates() },
          { label: 'cancellationReasons', href: urls.cancellationReasons() },
          { label: 'plans', href: urls.plans() },
        ],
      },
    ],
  },
  { label: 'integrations', icon: IconPlugConnected, href: urls.integrations() },
  { label: 'graphiql', icon: IconBraces, href: urls.graphiql(), external: true },
]

/** Whether an entry, or one below it, leads to the page at a path. */
export function isCurrent(entry: NavigationEntry, path: string): boolean {
  if (entry.children) return entry.children.some((child) => isCurrent(child, path))
  if (!entry.href) return false
  return entry.href === '/' ? path === '/' : path === entry.href || path.startsWith(`${entry.href}/`)
}

export type Screen = { label: keyof typeof shell; href: string; external: boolean; above: (keyof typeof shell)[] }

/** Every screen of the menu, with the entries above it. */
export function screens(entries = navigation, above: Screen['above'] = []): Screen[] {
  return entries.flatMap(({ label, href, external = false, children }) => [
    ...(href ? [{ label, href, external, above }] : []),
    ...(children ? screens(children, [...above, label]) : []),
  ])
}
