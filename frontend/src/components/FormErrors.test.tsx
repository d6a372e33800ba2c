import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Failure } from '@/lib/errors'
import { renderApp } from '@/test/render'
import { FormErrors } from './FormErrors'

async function told(failure: Failure): Promise<string> {
  await renderApp(<FormErrors problem={{ failure, errors: [] }} title="O contrato não foi cancelado" />)
  return screen.getByRole('alert').textContent ?? ''
}

test('a change that was refused as a whole was not made', async () => {
  expect(await told('unavailable')).toMatch(/^O contrato não foi cancelado.*nada foi alterado/)
})

test('a change with an unknown outcome is not reported as undone', async () => {
  expect(await told('outcomeUnknown')).toMatch(/^Não se sabe se foi salvo.*confira se ela foi feita/)
})

test('a change that was made is not called undone because its answer is too large', async () => {
  expect(await told('answerTooLarge')).toMatch(/^Foi salvo, mas não pode ser mostrado aqui.*Não repita/)
})
