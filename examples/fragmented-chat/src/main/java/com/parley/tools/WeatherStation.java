package com.parley.tools;

/** The weather, wherever the question was about. */
public final class WeatherStation implements Tool {
    @Override
    public String name() {
        return "weather station";
    }

    @Override
    public String keyword() {
        return "weather";
    }

    @Override
    public String answer(String question) {
        return "Nine degrees, and the rain stops by noon.";
    }
}
