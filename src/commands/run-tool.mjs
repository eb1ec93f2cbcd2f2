import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root, wherever the command is run from. A Node too old for `import.meta.dirname` must still be told so. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

const scripts = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
}

/**
 * Runs an installed tool to its end with its output on the screen, and gives its exit code. Started as a script of this
 * Node: how `node_modules/.bin` starts things differs between systems.
 * @param {keyof typeof scripts} tool
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {number}
 */
export function runTool(tool, args, env) {
  return runProgram(process.execPath, [join(projectFolder, 'node_modules', scripts[tool]), ...args], env)
}

/**
 * Runs a program to its end with its output on the screen, and gives its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {number}
 */
export function runProgram(program, args, env = {}) {
  const result = spawnSync(program, [...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32' && program === 'npm',
  })
  if (result.error) console.error(`${program}: ${result.error.message}`)
  return result.status ?? 1
}
