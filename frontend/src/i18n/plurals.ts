type Texts = { [key: string]: string | Texts }

/**
 * Gives the text for many to a count of zero without its own text: by Intl's rules Portuguese counts 0 with the singular,
 * while people say "0 contratos".
 */
export function withZero(texts: Texts): Texts {
  const zeros: Texts = {}
  const own: Texts = {}
  for (const [key, text] of Object.entries(texts)) {
    if (key.endsWith('_other')) zeros[key.replace(/other$/, 'zero')] = text
    own[key] = typeof text === 'string' ? text : withZero(text)
  }
  return { ...zeros, ...own }
}
