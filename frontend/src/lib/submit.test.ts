import { expect, test, vi } from 'vitest'
import { placeErrors } from './submit'

function form(values: object) {
  return { values, setErrors: vi.fn() }
}

test('a refusal goes to the field that it names', () => {
  const target = form({ name: '', address: { zone: null } })
  const rest = placeErrors(target, [
    { code: 'INVALID', message: 'Nome vazio.', field: ['input', 'name'] },
    { code: 'INVALID', message: 'Zona inválida.', field: ['address', 'zone'] },
  ])
  expect(rest).toEqual([])
  expect(target.setErrors).toHaveBeenCalledWith({ name: 'Nome vazio.', 'address.zone': 'Zona inválida.' })
})

test('what names no field of the form is left for the whole form', () => {
  const target = form({ name: '' })
  const errors = [
    { code: 'CONFLICT', message: 'Mudou.', field: null },
    { code: 'INVALID', message: 'Outro.', field: ['input', 'other'] },
  ]
  expect(placeErrors(target, errors)).toEqual(errors)
  expect(target.setErrors).not.toHaveBeenCalled()
})

test('names may differ, and two refusals of one field are both shown', () => {
  const target = form({ speed: '' })
  placeErrors(
    target,
    [
      { code: 'INVALID', message: 'Maior que 0.', field: ['facts', 'speedMbps'] },
      { code: 'INVALID', message: 'Até 3 decimais.', field: ['facts', 'speedMbps'] },
    ],
    { 'facts.speedMbps': 'speed' },
  )
  expect(target.setErrors).toHaveBeenCalledWith({ speed: 'Maior que 0. Até 3 decimais.' })
})
