import type { Entry } from ".";
import type { viProjects } from "./vi-projects";

/** The words of the page of the projects in English. */
export const enProjects: Record<keyof typeof viProjects, Entry> = {};
