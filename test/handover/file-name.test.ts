import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../src/handover/file-name'

test.each([
  ['Master Services Agreement', 'master-services-agreement-open-points.md'],
  ['../../etc/passwd', 'etc-passwd-open-points.md'],
  ['Contrat de prêt n° 7 (été)', 'contrat-de-pret-n-7-ete-open-points.md'],
  ['CON', 'con-open-points.md'],
  ['合同', 'contract-open-points.md'],
  ['', 'contract-open-points.md'],
  ['.hidden\u202Efdp.exe', 'hidden-fdp-exe-open-points.md'],
])('%s is saved as %s', (title, name) => {
  expect(fileName(title, 'open-points', 'md')).toBe(name)
})

test('any title gives a short name of safe characters', () => {
  assert(property(string({ unit: 'binary', maxLength: 400 }), title => {
    const name = fileName(title, 'report', 'html')
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-report\.html$/)
    expect(name.length).toBeLessThan(80)
  }))
})
