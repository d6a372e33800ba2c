import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  InputWrapper,
  type MantineColorsTuple,
  Menu,
  Modal,
  NativeSelect,
  Paper,
  PasswordInput,
  Select,
  Switch,
  Table,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'

/** Petrol: none of the colours that mean a state. White on shade 7 has a contrast of 5.6. */
const petrol: MantineColorsTuple = [
  '#e8f5f8',
  '#d3e8ee',
  '#a6d1dc',
  '#75b8c9',
  '#4ea3b8',
  '#3596ae',
  '#1d87a0',
  '#0f6f86',
  '#0a5f73',
  '#034d5f',
]

const slate: MantineColorsTuple = [
  '#f7f8fa',
  '#eff1f4',
  '#e3e6eb',
  '#d2d7de',
  '#b9c0ca',
  '#98a1ae',
  '#737d8c',
  '#566070',
  '#3a4351',
  '#1c222b',
]

const ink: MantineColorsTuple = [
  '#e1e4ea',
  '#c4c9d3',
  '#a3aab8',
  '#8b93a3',
  '#3b424f',
  '#2b313b',
  '#21262e',
  '#191d23',
  '#13161b',
  '#0d0f13',
]

/** Mantine's dialogs have a <header>, which would count as a second banner of the page. */
const dialogHeader = { header: { role: 'presentation' } }

/** Calm and dense: 13–14 px text, controls 30–34 px high (WCAG 2.2 asks for 24), thin borders instead of shadows. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  colors: { petrol, gray: slate, dark: ink },
  white: '#ffffff',
  black: '#1c222b',
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Code', 'Liberation Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.5' },
      h3: { fontSize: '0.875rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } }),
    // A link inside a text must differ by more than its colour.
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
    Badge: Badge.extend({ defaultProps: { variant: 'default', radius: 'sm', tt: 'none', fw: 500 } }),
    Button: Button.extend({ defaultProps: { size: 'xs' }, styles: { label: { fontWeight: 500 } } }),
    Drawer: Drawer.extend({ defaultProps: { overlayProps: { backgroundOpacity: 0.4 }, attributes: dialogHeader } }),
    InputWrapper: InputWrapper.extend({ styles: { label: { fontWeight: 500, marginBottom: 4 } } }),
    // In its button's landmark, and without an element in the menu that isn't an item of it: axe objects to both.
    Menu: Menu.extend({ defaultProps: { shadow: 'md', withinPortal: false, withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.4 },
        transitionProps: { duration: 120 },
        yOffset: '8vh',
        attributes: dialogHeader,
      },
      styles: { title: { fontWeight: 600, fontSize: '1rem' } },
    }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
    Paper: Paper.extend({ defaultProps: { withBorder: true, radius: 'md' } }),
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'sm' } }),
    Select: Select.extend({ defaultProps: { size: 'sm', checkIconPosition: 'right' } }),
    Switch: Switch.extend({ defaultProps: { size: 'md' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 2 } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, withArrow: true, events: { hover: true, focus: true, touch: false } },
    }),
  },
})

/** Mantine's muted, placeholder and error colours are below 4.5:1; these are above it on every ground we use. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': slate[7],
    '--mantine-color-placeholder': slate[6],
    '--mantine-color-error': '#b42318',
    '--mantine-color-red-filled': '#b42318',
    '--mantine-color-red-filled-hover': '#912018',
    '--mantine-color-red-outline': '#b42318',
    '--mantine-color-red-light-color': '#912018',
    '--mantine-color-default-border': slate[3],
    '--vinculo-ground': slate[0],
    '--vinculo-line': slate[2],
    '--vinculo-hover': slate[1],
    '--vinculo-ok': '#12805c',
    '--vinculo-danger': '#b42318',
    '--vinculo-attention': '#a15c07',
    '--vinculo-info': '#0f6f86',
    '--vinculo-neutral': slate[6],
    '--vinculo-banner': '#fdf3d7',
    '--vinculo-banner-text': '#6b4a06',
  },
  dark: {
    '--mantine-color-body': ink[7],
    '--mantine-color-dimmed': ink[2],
    '--mantine-color-placeholder': ink[3],
    '--mantine-color-error': '#ff9a8f',
    '--mantine-color-red-filled': '#b42318',
    '--mantine-color-red-filled-hover': '#912018',
    '--mantine-color-red-outline': '#ff9a8f',
    '--mantine-color-default-border': ink[4],
    '--mantine-color-anchor': petrol[3],
    '--vinculo-ground': ink[8],
    '--vinculo-line': ink[5],
    '--vinculo-hover': ink[6],
    '--vinculo-ok': '#4cc38a',
    '--vinculo-danger': '#ff9a8f',
    '--vinculo-attention': '#f0b45b',
    '--vinculo-info': petrol[3],
    '--vinculo-neutral': ink[2],
    '--vinculo-banner': '#3a2f12',
    '--vinculo-banner-text': '#f3d58a',
  },
})
