package com.acme;

public class Legacy {}
