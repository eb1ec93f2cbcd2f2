const handedOver = new WeakMap<object, readonly ArrayBuffer[]>()

/** Marks buffers of a task's result that leave the worker with it instead of being copied: nobody else may hold them. */
export function handOver<Result extends object>(result: Result, buffers: readonly ArrayBuffer[]): Result {
  handedOver.set(result, buffers)
  return result
}

export const buffersOf = (result: unknown): readonly ArrayBuffer[] =>
  (typeof result === 'object' && result !== null && handedOver.get(result)) || []
