/**
 * What the recipe's tests are written with: code bases in memory, runs of the recipe over them, compilers and containers
 * that the outcome is handed to. No expectation stands here.
 */
package dev.ssotkit.rewrite.testkit;
