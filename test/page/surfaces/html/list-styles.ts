/** How browsers draw lists by themselves. happy-dom has no such style sheet. */
export const listStyles = `<style>
ol { list-style-type: decimal } ul { list-style-type: disc }
${Object.entries({ a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }).map(([type, style]) => `ol[type="${type}"] { list-style-type: ${style} }`).join('\n')}
</style>`
