/** A playbook as somebody might write it. */
export const services = `name: Our studio
thresholds:
  payment-days: 30
sides:
  supplier:
    roles: [Studio]
    severities:
      ter-one-way: 4
rules:
  - id: own-rush
    title: Rush work at any hour
    why: It costs us nights, and nothing is said about paying for them.
    ask: Could rush work be paid extra?
    fallback: Rush work costs half as much again.
    severity: 3
    words:
      - (rush|urgent|weekend) work ... at any hour
      - at any hour ... (rush|urgent|weekend) work
    unless:
      - paid extra
    flags:
      - «Rush work shall be done at any hour» that the client names.
      - The Studio works «at any hour and does weekend work» where needed.
    passes:
      - Rush work is paid extra, and may be asked for at any hour.
      - Work may be asked for at any hour.`
