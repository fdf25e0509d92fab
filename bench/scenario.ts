export async function benchScenario(): Promise<void> {}
