/** Two links of a chain: the vínculo. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="7" fill="#0f6f86" />
      <g fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round">
        <path d="M13.5 18.5 18.5 13.5" />
        <path d="m15.5 11 2-2a4.6 4.6 0 0 1 6.5 6.5l-2 2" />
        <path d="m16.5 21-2 2A4.6 4.6 0 0 1 8 16.5l2-2" />
      </g>
    </svg>
  )
}
