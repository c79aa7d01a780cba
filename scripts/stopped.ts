/** Something that did not work out, with a sentence for the person who typed the command. */
export class Stopped extends Error {}

/** Runs a script; what stops it is said in its own words, and the exit code is not 0. */
export async function main(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (problem) {
    if (!(problem instanceof Stopped)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
