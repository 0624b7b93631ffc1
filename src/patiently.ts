/** Tries again by itself: the browser may stop the background at any moment, and wakes it with the next call. */

/** How long to wait before each further try, in milliseconds. Waking a stopped background takes well under a second. */
const pauses = [200, 600, 1800]
/** A call that is not answered at all counts as failed after this long. The longest contracts take a few seconds. */
const tooLong = 30_000

/** The call's answer, after up to four tries, the first of which may be under way already. Throws the last error; stops early, with that error, where `given up` says so. */
export async function patiently<T>(call: () => Promise<T>, givenUp: () => boolean = () => false, first?: Promise<T>): Promise<T> {
  for (const [i, pause] of pauses.entries()) {
    try {
      return await within(tooLong, i === 0 && first ? first : call())
    } catch (error) {
      if (givenUp()) throw error
    }
    await new Promise(resolve => setTimeout(resolve, pause))
  }
  return within(tooLong, call())
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
